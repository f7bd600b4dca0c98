package org.citypeers.library;

import static org.citypeers.library.LibraryFields.facet;
import static org.citypeers.library.LibraryFields.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Viewer;

/// Makes Lucene documents: one of the item and one of each part, to be written as one block.
final class Documents {
    /// Longer values of facets and names are cut: a term of Lucene ends at 32,766 bytes.
    private static final int MAX_VALUE = 1_000;

    private static final FieldType WORDS_ONLY = words(IndexOptions.DOCS);
    private static final FieldType PLACES = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private Documents() {}

    static List<Document> of(IndexedItem given) {
        var item = Tongue.told(given);
        var documents = new ArrayList<Document>();
        for (var part : item.parts()) documents.add(part(item, part));
        documents.add(whole(item, ContentHash.of(given)));
        return documents;
    }

    private static Document whole(IndexedItem item, String hash) {
        var document = common(item, item.kind());
        document.add(new StringField(LibraryFields.ID, item.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(LibraryFields.ID, new BytesRef(item.id())));
        document.add(new StringField(LibraryFields.SLUG, item.slug(), Field.Store.NO));
        document.add(new BinaryDocValuesField(
                LibraryFields.STUB, new BytesRef(Stub.of(item).packed())));
        document.add(new BinaryDocValuesField(
                LibraryFields.VOTES, new BytesRef(Votes.of(item).packed())));
        document.add(new BinaryDocValuesField(LibraryFields.HASH, new BytesRef(hash)));
        addTexts(document, item);
        addNames(document, item);
        addFacets(document, item);
        item.numbers().forEach((field, value) -> {
            if (!number(field).equals(LibraryFields.UPDATED))
                document.add(new DoubleField(number(field), value, Field.Store.NO));
        });
        document.add(new DoubleField(LibraryFields.UPDATED, item.updatedAt().toEpochMilli(), Field.Store.NO));
        document.add(new FeatureField(LibraryFields.SIGNAL, LibraryFields.POPULARITY, Popularity.of(item)));
        Standing.add(document, item);
        if (!item.visibility().contains(Viewer.PUBLIC)) Hidden.add(document);
        return document;
    }

    private static Document part(IndexedItem item, IndexedItem.Part part) {
        var document = common(item, LibraryFields.PART_KIND);
        var language = LibraryFields.analysed(item.language());
        document.add(new StringField(LibraryFields.PARENT, item.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(LibraryFields.PARENT, new BytesRef(item.id())));
        document.add(new TextField(LibraryFields.partTitle(language), part.title(), Field.Store.NO));
        document.add(new TextField(LibraryFields.partText(language), part.text(), Field.Store.NO));
        document.add(new StoredField(
                LibraryFields.PART,
                new Pack()
                        .text(part.key())
                        .text(part.title())
                        .text(Folded.cut(part.text(), 5_000))
                        .text(language)
                        .bytes()));
        if (!item.visibility().contains(Viewer.PUBLIC)) Hidden.add(document);
        return document;
    }

    private static Document common(IndexedItem item, String kind) {
        var document = new Document();
        document.add(new StringField(LibraryFields.ROOT, item.id(), Field.Store.NO));
        document.add(new KeywordField(LibraryFields.KIND, kind, Field.Store.NO));
        for (var token : item.visibility())
            document.add(new StringField(LibraryFields.SEES, Folded.cut(token, MAX_VALUE), Field.Store.NO));
        return document;
    }

    private static void addTexts(Document document, IndexedItem item) {
        var language = LibraryFields.analysed(item.language());
        var texts = Texts.of(item);
        for (var text : texts) {
            document.add(new TextField(LibraryFields.text(text.weight(), language), text.text(), Field.Store.NO));
            document.add(new Field(LibraryFields.anywhere(language), text.text(), PLACES));
            document.add(new Field(LibraryFields.PLAIN, text.text(), WORDS_ONLY));
        }
        document.add(new StoredField(LibraryFields.TEXTS, Texts.packed(texts)));
        document.add(new BinaryDocValuesField(
                LibraryFields.GIST, new BytesRef(Gist.of(item, texts).packed())));
    }

    private static void addNames(Document document, IndexedItem item) {
        var language = LibraryFields.analysed(item.language());
        for (var name : item.names()) {
            document.add(new TextField(LibraryFields.text(IndexedItem.Weight.NAME, language), name, Field.Store.NO));
            document.add(new Field(LibraryFields.anywhere(language), name, PLACES));
            document.add(new Field(LibraryFields.PLAIN, name, WORDS_ONLY));
        }
        var names = new LinkedHashSet<String>();
        names.add(Folded.whole(item.title()));
        for (var name : item.names()) names.add(Folded.whole(name));
        for (var name : names) {
            document.add(new Field(LibraryFields.NAME_WORDS, name, WORDS_ONLY));
            document.add(new StringField(LibraryFields.NAME_WHOLE, Folded.cut(name, MAX_VALUE), Field.Store.NO));
        }
        document.add(
                new SortedDocValuesField(LibraryFields.TITLE_SORT, new BytesRef(Folded.cut(names.getFirst(), 200))));
    }

    private static void addFacets(Document document, IndexedItem item) {
        item.facets().forEach((field, values) -> {
            for (var value : values)
                document.add(new KeywordField(facet(field), Folded.cut(value, MAX_VALUE), Field.Store.NO));
        });
        if (item.facets().getOrDefault("sample", Set.of()).isEmpty())
            document.add(new KeywordField(facet("sample"), "false", Field.Store.NO));
        if (item.language() != null && !item.facets().containsKey("language"))
            document.add(new KeywordField(facet("language"), item.language().toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    private static FieldType words(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
