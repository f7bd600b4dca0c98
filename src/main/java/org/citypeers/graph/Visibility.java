package org.citypeers.graph;

import java.util.regex.Pattern;

/// The one place that says what seeing means in Cypher.
final class Visibility {
    static final String PARAMETER = "viewerTokens";
    private static final Pattern VISIBLE = Pattern.compile("\\bvisible\\((\\w+)\\)");

    private Visibility() {}

    static boolean asks(String cypher) {
        return VISIBLE.matcher(cypher).find();
    }

    static String spelledOut(String cypher) {
        return VISIBLE.matcher(cypher)
                .replaceAll("any(seen IN coalesce($1.visibility, []) WHERE seen IN \\$" + PARAMETER + ")");
    }
}
