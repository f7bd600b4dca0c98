package org.citypeers.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citypeers.graph.Row;
import org.springframework.web.util.UriUtils;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// How rows are written.
enum ExportFormat {
    NDJSON("application/x-ndjson;charset=utf-8", "ndjson") {
        @Override
        <R extends Row> void write(IntakeKind<R> kind, KeptRows rows, OutputStream out) throws IOException {
            var lines = new BufferedOutputStream(out, 1 << 16);
            rows.each(row -> {
                lines.write(Json.MAPPER.writeValueAsBytes(rows.fields(row)));
                lines.write('\n');
            });
            lines.flush();
        }
    },
    CSV("text/csv;charset=utf-8", "csv") {
        @Override
        <R extends Row> void write(IntakeKind<R> kind, KeptRows rows, OutputStream out) throws IOException {
            new CsvWriter(kind, rows).write(out);
        }
    },
    YAML("application/yaml;charset=utf-8", "yaml") {
        @Override
        <R extends Row> void write(IntakeKind<R> kind, KeptRows rows, OutputStream out) throws IOException {
            var documents = new BufferedOutputStream(out, 1 << 16);
            var yaml =
                    YAMLMapper.builder().disable(YAMLWriteFeature.SPLIT_LINES).build();
            rows.each(row -> documents.write(yaml.writeValueAsBytes(rows.fields(row))));
            documents.flush();
        }
    },
    MARKDOWN("application/zip", "zip") {
        @Override
        <R extends Row> void write(IntakeKind<R> kind, KeptRows rows, OutputStream out) throws IOException {
            var form = kind.markdown();
            if (form == null) throw new Refused(400, kind.name() + " are not written as Markdown");
            var archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
            rows.each(row -> {
                var folder = rows.named() ? row.source() + "/" : "";
                archive.putNextEntry(new ZipEntry(folder + UriUtils.encode(row.id(), StandardCharsets.UTF_8) + ".md"));
                var whole = Binding.row(kind.row(), rows.plain(row), unknown -> {});
                archive.write(form.writer().apply(whole).getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            });
            archive.finish();
        }
    };

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract <R extends Row> void write(IntakeKind<R> kind, KeptRows rows, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static List<ExportFormat> of(IntakeKind<?> kind) {
        return Arrays.stream(values())
                .filter(format -> format != MARKDOWN || kind.markdown() != null)
                .toList();
    }

    static List<String> namesOf(IntakeKind<?> kind) {
        return of(kind).stream()
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
