package org.citypeers.playbook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/// The link definitions of a file (`[label]: address`): a step that uses one takes it along, because it stands alone.
record Definitions(Map<String, String> byLabel) {
    private static final Pattern USE = Pattern.compile("\\[([^\\[\\]]{1,300})]");

    static Definitions of(Node document) {
        var byLabel = new LinkedHashMap<String, String>();
        for (var block = document.getFirstChild(); block != null; block = block.getNext())
            if (block instanceof LinkReferenceDefinition one)
                byLabel.putIfAbsent(
                        normal(one.getLabel()),
                        "[" + one.getLabel() + "]: <" + one.getDestination() + ">"
                                + (one.getTitle() == null
                                        ? ""
                                        : " \"" + one.getTitle().replace("\"", "\\\"") + "\""));
        return new Definitions(byLabel);
    }

    String usedIn(String text) {
        if (byLabel.isEmpty()) return "";
        return USE.matcher(text)
                .results()
                .map(use -> normal(use.group(1)))
                .distinct()
                .filter(byLabel::containsKey)
                .map(byLabel::get)
                .filter(definition -> !text.contains(definition))
                .collect(Collectors.joining("\n"));
    }

    private static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
