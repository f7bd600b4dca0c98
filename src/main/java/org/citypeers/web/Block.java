package org.citypeers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of a reading. All texts are plain and are escaped when written; only `Marked` has marks of its own.
sealed interface Block {
    /// @param anchor what `#anchor` leads to, where something links here
    record Heading(String text, @Nullable String anchor) implements Block {
        Heading(String text) {
            this(text, null);
        }
    }

    /// One level below a heading.
    record Subheading(String text, String anchor) implements Block {}

    record Paragraph(String text) implements Block {}

    /// A sentence with a link in it; the texts around it may be empty.
    record Pointer(String before, String text, String url, String after) implements Block {}

    /// What only some readers look for, behind a line that opens.
    record Details(String summary, List<Block> blocks) implements Block {}

    /// CommonMark of the library; HTML in it is shown as text, links go to http, https or mailto only.
    record Marked(String markdown) implements Block {}

    /// Parts that are written in another language than the page.
    record Written(String language, List<Block> blocks) implements Block {}

    record Items(boolean ordered, List<Item> items) implements Block {
        Items(List<Item> items) {
            this(false, items);
        }
    }

    /// @param url where the title leads, if anywhere
    /// @param text a sentence below it; empty for none
    /// @param notes short facts behind it
    /// @param language what title and text are written in, where it is not the page's
    /// @param below what else stands in it
    record Item(
            String title,
            @Nullable String url,
            String text,
            List<String> notes,
            @Nullable String language,
            List<Block> below) {
        Item(String title, @Nullable String url, String text, List<String> notes) {
            this(title, url, text, notes, null, List.of());
        }

        Item(String title, @Nullable String url) {
            this(title, url, "", List.of());
        }

        Item in(@Nullable String written) {
            return new Item(title, url, text, notes, written, below);
        }

        Item over(List<Block> blocks) {
            return new Item(title, url, text, notes, language, blocks);
        }
    }

    /// The same in other languages.
    record Twins(String name, List<Twin> twins) implements Block {}

    /// @param language BCP 47; empty where nobody said it
    /// @param url where it stands, in the portal of its language where there is one
    record Twin(String title, String language, String url) {}

    record Facts(List<Fact> facts) implements Block {}

    /// @param note where the value is from and when it was so; empty for none
    /// @param language what value and note are written in, where it is not the page's
    /// @param url where the value leads, if anywhere
    record Fact(
            String name,
            String value,
            String note,
            @Nullable String language,
            @Nullable String url) {
        Fact(String name, String value, String note) {
            this(name, value, note, null, null);
        }

        Fact in(@Nullable String written) {
            return new Fact(name, value, note, written, url);
        }

        Fact at(String address) {
            return new Fact(name, value, note, language, address);
        }
    }

    record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {}

    record Cell(String text, @Nullable String url) {}

    /// The search form, which is a plain form.
    record Question(String label, String hint, String action, String value) implements Block {}

    /// A plain form of text fields, sent to the page at `path`.
    record Form(String path, List<Field> fields, String action) implements Block {}

    /// @param name parameter of the URL
    /// @param hint a sentence below the label; empty for none
    record Field(String name, String label, String hint, String value) {}

    /// Boxes to tick, as a plain form that asks for the same page narrowed.
    ///
    /// @param kept parameters that stay as they are
    record Choices(String path, String label, Map<String, String> kept, List<Choice> choices, String action)
            implements Block {}

    /// @param name parameter of the address
    record Choice(String label, String name, List<Option> options) {}

    record Option(String value, String label, long count, boolean chosen) {}
}
