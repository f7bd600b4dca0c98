package org.citypeers.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.city.GovernmentForm;
import org.citypeers.peers.Clause.Form;
import org.jspecify.annotations.Nullable;

/// How a city is governed.
final class FormRule implements Rule {
    private static final Map<String, GovernmentForm> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("council manager", GovernmentForm.COUNCIL_MANAGER);
        FORMS.put("manager council", GovernmentForm.COUNCIL_MANAGER);
        FORMS.put("city manager form", GovernmentForm.COUNCIL_MANAGER);
        FORMS.put("mayor council", GovernmentForm.MAYOR_COUNCIL);
        FORMS.put("strong mayor", GovernmentForm.MAYOR_COUNCIL);
        FORMS.put("weak mayor", GovernmentForm.MAYOR_COUNCIL);
        FORMS.put("commission form", GovernmentForm.COMMISSION);
        FORMS.put("commission government", GovernmentForm.COMMISSION);
        FORMS.put("representative town meeting", GovernmentForm.REPRESENTATIVE_TOWN_MEETING);
        FORMS.put("open town meeting", GovernmentForm.TOWN_MEETING);
        FORMS.put("town meeting", GovernmentForm.TOWN_MEETING);
        FORMS.put("leader and cabinet", GovernmentForm.COUNCIL_LEADER_CABINET);
    }

    private static final List<String> TAILS = List.of("form of government", "of government", "government", "form");

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var form : FORMS.entrySet()) {
            if (!words.says(at, form.getKey())) continue;
            int length = form.getKey().split(" ").length;
            for (var tail : TAILS)
                if (words.says(at + length, tail))
                    return new Match(length + tail.split(" ").length, new Form(form.getValue()));
            return new Match(length, new Form(form.getValue()));
        }
        return null;
    }
}
