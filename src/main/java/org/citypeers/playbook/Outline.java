package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citypeers.shared.ParserPatience;
import org.citypeers.shared.PlainText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The sections and steps of a Markdown body. The parser says where blocks begin; what is kept are the lines
/// themselves, so the Markdown stays as it was written.
final class Outline {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final int STEP_LEVEL = 3;

    private final List<String> lines;
    private final int firstLine;
    private final boolean everyHeadingIsStep;
    private final List<String> warnings;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final String givenTitle;
    private @Nullable String title;
    private @Nullable String firstHeading;
    private @Nullable String headingOfStep;
    private int stepFrom;

    private Outline(String body, int firstLine, String givenTitle, boolean own, Node document, List<String> warnings) {
        this.lines = List.of(body.split("\n", -1));
        this.firstLine = firstLine;
        this.givenTitle = givenTitle;
        this.everyHeadingIsStep = own || hasFields(document);
        this.warnings = warnings;
    }

    /// @param firstLine the line of the file on which the body begins
    /// @param givenTitle of the playbook, empty when only the body can tell
    /// @param own true when the file is written for this portal: then every `###` heading is a step; in others only
    /// those that carry a number are
    /// @throws IllegalArgumentException naming the line, when a fenced block is not closed or its fields are broken
    static Outline of(String body, int firstLine, String givenTitle, boolean own, List<String> warnings) {
        if (!ParserPatience.suffices(body))
            throw new IllegalArgumentException("a paragraph holds thousands of lines that end in a backslash, or of"
                    + " \"<\" that are never closed; write it in another way");
        var document = PARSER.parse(body);
        refuseOpenFences(document, firstLine);
        var outline = new Outline(body, firstLine, givenTitle, own, document, warnings);
        outline.read(document);
        return outline;
    }

    /// The title the body itself gives: its first heading.
    Optional<String> title() {
        return Optional.ofNullable(title == null ? firstHeading : title);
    }

    List<SectionRow> sections() {
        return sections.stream()
                .filter(SectionDraft::saysSomething)
                .map(SectionDraft::row)
                .toList();
    }

    private void read(Node document) {
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading && heading.getLevel() <= STEP_LEVEL) {
                finishStep(lineOf(block));
                heading(heading);
            } else if (headingOfStep == null) {
                inSection(block);
            }
        }
        finishStep(lines.size());
        sections.forEach(SectionDraft::close);
        var definitions = Definitions.of(document);
        sections.forEach(section -> section.complete(definitions));
    }

    private void heading(Heading heading) {
        var words = PlainText.of(slice(heading)).replaceAll("\\s+", " ").strip();
        if (heading.getLevel() == 1 && firstHeading == null && (givenTitle.isEmpty() || givenTitle.equals(words))) {
            title = words;
            firstHeading = words;
            return;
        }
        if (firstHeading == null && !words.isEmpty()) firstHeading = words;
        if (heading.getLevel() == STEP_LEVEL && (everyHeadingIsStep || Lead.isNumbered(words)) && !words.isEmpty()) {
            headingOfStep = words;
            stepFrom = after(heading);
            return;
        }
        sections.add(new SectionDraft(words));
    }

    private void inSection(Node block) {
        if (block instanceof ThematicBreak || block instanceof LinkReferenceDefinition) return;
        if (!(block instanceof OrderedList list)) {
            section().prose(lines.subList(lineOf(block), after(block)), firstLine + lineOf(block), warnings);
            return;
        }
        var steps = new ArrayList<StepDraft>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext())
            steps.add(StepDraft.ofItem(
                    ItemLines.of(lines.subList(lineOf(item), after(item))), firstLine + lineOf(item), warnings));
        section().list(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1), steps);
    }

    private void finishStep(int end) {
        if (headingOfStep == null) return;
        var fields = StepFields.at(lines.subList(stepFrom, end), firstLine + stepFrom, warnings);
        section()
                .step(new StepDraft(
                        Lead.unnumbered(headingOfStep), String.join("\n", fields.rest()), fields.values(), warnings));
        headingOfStep = null;
    }

    private SectionDraft section() {
        if (sections.isEmpty()) sections.add(new SectionDraft(""));
        return sections.getLast();
    }

    private boolean hasFields(Node document) {
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Heading heading) || heading.getLevel() != STEP_LEVEL) continue;
            int end = block.getNext() == null ? lines.size() : after(block.getNext());
            if (!StepFields.at(lines.subList(after(block), end), 0, new ArrayList<>())
                    .values()
                    .isEmpty()) return true;
        }
        return false;
    }

    private static void refuseOpenFences(Node document, int firstLine) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getClosingFenceLength() == null)
                    throw new IllegalArgumentException("line " + (firstLine + lineOf(block))
                            + ": the fenced block that opens here is not closed; end it with a line of the same marks");
            }
        });
    }

    private String slice(Node block) {
        return String.join("\n", lines.subList(lineOf(block), after(block)));
    }

    private static int lineOf(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }

    private static int after(Node block) {
        return block.getSourceSpans().getLast().getLineIndex() + 1;
    }
}
