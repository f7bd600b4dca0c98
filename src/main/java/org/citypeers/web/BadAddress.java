package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The page for an address that asks for what the portal does not know, as `bad-address.tsx` of the front end has it.
final class BadAddress {
    private BadAddress() {}

    /// @param wrong what of the address is wrong; empty where nobody can say
    /// @param said what the API said of it, in English; told where nothing is known to be wrong
    static Reading reading(List<Wrong> wrong, List<String> said, Visit visit) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        for (var one : wrong) blocks.add(new Block.Paragraph(one.sentence()));
        if (wrong.isEmpty()) for (var sentence : said) blocks.add(Nodes.english(sentence, words));
        var there = visit.here();
        for (var one : wrong) there = there.withoutValue(one.parameter(), one.value());
        blocks.add(
                wrong.isEmpty()
                        ? link("shared.startAgain", Address.of(visit.path()), words)
                        : link("shared.withoutIt", there, words));
        return new Reading(
                words.say("shared.badAddress"), words.say("shared.badAddressHelp"), List.of(), blocks, Map.of());
    }

    private static Block link(String text, Address there, Words words) {
        return new Block.Items(List.of(new Block.Item(words.say(text), there.toString())));
    }
}
