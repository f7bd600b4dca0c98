package org.citypeers.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// A request that brings a file. Parameters are read from the address alone, because asking the container for them may
/// read the body.
record Upload(HttpServletRequest request, IntakeKind<?> kind) {
    private static final String TOO_LARGE = "the file is larger than 2 GiB; split it and send the parts one by one";

    /// @throws Refused when it is no name, or one of the portal's own
    String source() {
        try {
            return SourceName.sent(parameter("source").orElse("import"));
        } catch (IllegalArgumentException broken) {
            throw new Refused(400, String.valueOf(broken.getMessage()));
        }
    }

    /// @throws Refused when the file cannot be read at all
    RowReader rows() throws IOException {
        var format = format();
        if (request.getContentLengthLong() > Limited.FILE) throw new Refused(413, TOO_LARGE);
        InputStream file = new Limited(request.getInputStream(), Limited.FILE, TOO_LARGE);
        return format.open(Utf8.unmarked(file), kind, fileName());
    }

    private RowFormat format() {
        var formats = Formats.of(kind);
        var accepted = "send " + kind.name() + " as one of " + String.join(", ", formats.keySet());
        var type = type(accepted);
        var format = formats.get(type.getType() + "/" + type.getSubtype());
        if (format == null)
            throw new Refused(415, type.getType() + "/" + type.getSubtype() + " is not read here; " + accepted);
        if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset()))
            throw new Refused(415, "only UTF-8 is read; save the file as UTF-8, not " + type.getCharset());
        return format;
    }

    private MediaType type(String accepted) {
        if (request.getContentType() == null) throw new Refused(415, "the header Content-Type is missing; " + accepted);
        try {
            return MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException broken) {
            throw new Refused(415, request.getContentType() + " is no media type; " + accepted);
        }
    }

    private String fileName() {
        var header = Optional.ofNullable(request.getHeader("Content-Disposition"))
                .map(ContentDisposition::parse)
                .map(ContentDisposition::getFilename);
        return parameter("file").or(() -> header).orElse("");
    }

    private Optional<String> parameter(String name) {
        var parameters = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        return Optional.ofNullable(parameters.getFirst(name))
                .map(value -> UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8));
    }
}
