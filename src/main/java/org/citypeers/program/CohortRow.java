package org.citypeers.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import org.citypeers.city.FactRow;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A cohort of a program: cities that take part together.
///
/// @param id 1 to 300 characters, by which implementations name the cohort
/// @param cities who took part, as a reference alone or with its status and time
/// @param otherGovernments who took part and is no city
/// @param source citation for who took part
public record CohortRow(
        String id,
        String title,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        List<Participant> cities,
        List<String> otherGovernments,
        List<FactRow> facts,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note) {
    private static final int MAX_CITIES = 5000;

    public CohortRow {
        id = Slug.checked(id == null ? "" : id);
        title = ProgramRow.title("title of cohort " + id, title);
        cities = ProgramRow.list(cities);
        if (cities.size() > MAX_CITIES)
            throw new IllegalArgumentException("the cohort " + id + " has more than 5,000 cities");
        if (start != null && end != null && end.firstDay().isBefore(start.firstDay()) && !within(start, end))
            throw new IllegalArgumentException("the cohort " + id + " ends before it starts; check start and end");
        otherGovernments = ProgramRow.words(otherGovernments);
        facts = ProgramRow.list(facts);
        source = ProgramRow.orNull(source);
        url = Texts.webAddress("url", url);
        note = ProgramRow.orNull(note);
    }

    /// The end may be known less exactly than the start: from 2018-03 to 2018.
    private static boolean within(PartialDate start, PartialDate end) {
        return start.value().startsWith(end.value());
    }

    /// A city in a cohort.
    ///
    /// @param city reference to the city
    /// @param status in capitals, for example ACTIVE, COMPLETED, WITHDRAWN
    /// @param supportedBy who worked with the city
    public record Participant(
            String city,
            @Nullable String status,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable String supportedBy) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Participant {
            if (city == null || city.isBlank())
                throw new IllegalArgumentException("a city of a cohort is not named; give its id");
            city = city.strip();
            status = status == null || status.isBlank() ? null : status.strip().toUpperCase(Locale.ROOT);
            supportedBy = ProgramRow.orNull(supportedBy);
        }

        /// Named alone.
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Participant of(String city) {
            return new Participant(city, null, null, null, null);
        }
    }
}
