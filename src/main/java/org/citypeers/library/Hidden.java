package org.citypeers.library;

import java.util.ArrayList;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/// Gives a document that not everybody may see its words a second time, so that they can be left out of what is
/// counted.
final class Hidden {
    private static final FieldType COUNTED = counted(true);
    private static final FieldType COUNTED_WHOLE = counted(false);

    private Hidden() {}

    static void add(Document document) {
        var words = new ArrayList<Field>();
        for (var field : document.getFields()) if (isOfWords(field)) words.add(again(field));
        words.forEach(document::add);
    }

    private static boolean isOfWords(IndexableField field) {
        return field.fieldType().indexOptions() != IndexOptions.NONE && !(field instanceof FeatureField);
    }

    private static Field again(IndexableField field) {
        var name = LibraryFields.hidden(field.name());
        if (field.stringValue() instanceof String text)
            return new Field(name, text, field.fieldType().tokenized() ? COUNTED : COUNTED_WHOLE);
        return new Field(name, field.binaryValue(), COUNTED_WHOLE);
    }

    private static FieldType counted(boolean words) {
        var type = new FieldType();
        type.setTokenized(words);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
