package org.citypeers.shared;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/// Markdown as the words a reader sees, without marks, addresses and tags.
public final class PlainText {
    private static final int SHORTEST_SENTENCE = 20;
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(Bare::new)
            .build();
    private static final Pattern TAG = Pattern.compile("<!--(?s:.{0,5000}?)-->|</?[A-Za-z][^<>]{0,1000}>");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("(?m)^[ \\t|:-]*-{2,}[ \\t|:-]*$\\n?");
    private static final Pattern BAR_OF_TABLE = Pattern.compile("(?m)^[ \\t]*\\||\\|[ \\t]*$|[ \\t]\\|[ \\t]");
    private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX]][ \\t]+");

    private PlainText() {}

    public static String of(String markdown) {
        if (!ParserPatience.suffices(markdown)) return markdown;
        try {
            return text(PARSER.parse(markdown));
        } catch (StackOverflowError nested) {
            // Thousands of quotes or lists within each other say nothing; the words are there all the same.
            return markdown;
        }
    }

    /// The first sentence of the first paragraph, cut at a word when it is longer than the limit.
    public static String firstSentence(String markdown, int limit) {
        if (!ParserPatience.suffices(markdown)) return cut(sentence(markdown), limit);
        try {
            return cut(firstSentence(PARSER.parse(markdown)), limit);
        } catch (StackOverflowError nested) {
            return cut(sentence(markdown), limit);
        }
    }

    private static String firstSentence(Node document) {
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Paragraph)) continue;
            var sentence = sentence(text(block));
            if (!sentence.isEmpty()) return sentence;
        }
        return sentence(text(document));
    }

    /// The text, cut at a word when it is longer than the limit.
    public static String cut(String text, int limit) {
        if (text.length() <= limit) return text;
        int end = text.lastIndexOf(' ', limit - 1);
        if (end < limit / 2) end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String text(Node node) {
        var text = RENDERER.render(node);
        text = CHECKBOX.matcher(text).replaceAll("");
        text = RULE_OF_TABLE.matcher(text).replaceAll("");
        return BAR_OF_TABLE.matcher(text).replaceAll(" ").strip();
    }

    private static String sentence(String text) {
        var line = text.replaceAll("\\s+", " ");
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        // A break after "Mr." or "No." leaves too little to be a sentence.
        int end = breaks.following(0);
        while (end != BreakIterator.DONE && end < SHORTEST_SENTENCE) end = breaks.next();
        return (end == BreakIterator.DONE ? line : line.substring(0, end)).strip();
    }

    /// Leaves out what the stock renderer spells out: addresses of links and images, and HTML tags.
    private record Bare(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, HtmlInline.class, HtmlBlock.class);
        }

        @Override
        public void render(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
            if (node instanceof HtmlBlock html) {
                context.getWriter().write(TAG.matcher(html.getLiteral()).replaceAll(" "));
                context.getWriter().block();
            }
        }
    }
}
