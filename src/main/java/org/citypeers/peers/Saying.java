package org.citypeers.peers;

import java.util.List;
import org.citypeers.shared.Voice;

/// What is said of a filter, so that its opposite can be said as well.
record Saying(Voice voice, String key, List<Object> with) {
    static Saying of(Voice voice, String key, Object... with) {
        return new Saying(voice, key, List.of(with));
    }

    /// What is said where it is not wanted: a template of its own, because languages deny in more ways than one.
    Saying not() {
        return new Saying(voice, key + ".not", with);
    }

    String sentence() {
        return voice.say(key, with.toArray());
    }
}
