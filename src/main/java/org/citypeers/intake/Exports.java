package org.citypeers.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.graph.Sources;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Gives rows back as their sources sent them, hidden ones too, so that a file that went out can come in again.
///
/// Without a source, the rows of all sources come one source after the other, and each carries the field `_source`:
/// an import takes it as the row's source, and so an empty portal is filled with the same rows from the same sources.
@Component
class Exports {
    private final IntakeKinds kinds;
    private final Sources sources;

    Exports(IntakeKinds kinds, Sources sources) {
        this.kinds = kinds;
        this.sources = sources;
    }

    void give(String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            give(kinds.required(kind), request, response);
        } catch (Refused refused) {
            Answers.refuse(request, response, refused);
        }
    }

    private <R extends Row> void give(IntakeKind<R> kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var format = format(request, kind);
        var wanted = Optional.ofNullable(request.getParameter("source"));
        var from = wanted.map(List::of).orElseGet(() -> sources.of(kind.target().kind()));
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + kind.name() + "." + format.ending() + "\"");
        var rows = new KeptRows(sources, kind.target().kind(), from, wanted.isEmpty());
        format.write(kind, rows, response.getOutputStream());
    }

    private static ExportFormat format(HttpServletRequest request, IntakeKind<?> kind) {
        var named = request.getParameter("format");
        if (named == null) return accepted(request.getHeader("Accept"), kind);
        return ExportFormat.of(kind).stream()
                .filter(format -> format.name().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        400,
                        kind.name() + " are not written as \"" + named + "\"; the formats are "
                                + String.join(", ", ExportFormat.namesOf(kind))));
    }

    /// NDJSON for a browser and for everybody else who accepts nothing in particular.
    private static ExportFormat accepted(String header, IntakeKind<?> kind) {
        if (header == null) return ExportFormat.NDJSON;
        try {
            for (var type : MediaType.parseMediaTypes(header))
                for (var format : ExportFormat.of(kind))
                    if (type.isConcrete() && type.isCompatibleWith(MediaType.parseMediaType(format.mediaType())))
                        return format;
        } catch (InvalidMediaTypeException unclear) {
            return ExportFormat.NDJSON;
        }
        return ExportFormat.NDJSON;
    }
}
