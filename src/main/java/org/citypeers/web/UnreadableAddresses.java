package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.citypeers.graphql.ErrorCode;
import org.citypeers.graphql.GraphQlAnswer;
import org.citypeers.shared.ReaderProtection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;

/// Tells people of addresses that the server refuses before anything of the portal sees them, such as `/%FF` or
/// `/a%00`, in the words and the frame of the portal; clients of the API in its form.
@Configuration(proxyBeanMethods = false)
class UnreadableAddresses {
    /// Behind the pages the server and Spring Boot bring for it: the last report stands first.
    private static final int LAST = Integer.MAX_VALUE;

    @Bean
    @Order(LAST)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> toldByUs(ObjectProvider<Mistakes> mistakes) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Told(mistakes)));
    }

    private static final class Told extends ErrorReportValve {
        /// Made when they are needed: the server starts before what they are made of.
        private final ObjectProvider<Mistakes> mistakes;

        private Told(ObjectProvider<Mistakes> mistakes) {
            this.mistakes = mistakes;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
                return;
            ReaderProtection.complete(response::containsHeader, response::setHeader);
            response.setHeader("Cache-Control", "no-cache");
            try {
                tell(request, response, status);
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException("the answer to a refused request could not be sent", gone);
            }
        }

        private void tell(Request request, Response response, HttpStatus status) throws IOException {
            var path = String.valueOf(request.getRequestURI());
            if (path.equals(GraphQlAnswer.PATH) || path.startsWith(GraphQlAnswer.PATH + "/")) {
                var code = status == HttpStatus.INTERNAL_SERVER_ERROR ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST;
                GraphQlAnswer.refuse(request, response, status.value(), code, sentence(status));
                return;
            }
            var page = mistakes.getObject().page(path, status, "");
            if (page.isEmpty()) return;
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8.name());
            var writer = response.getReporter();
            if (writer != null) writer.write(page.get());
        }

        private static String sentence(HttpStatus status) {
            return switch (status) {
                case INTERNAL_SERVER_ERROR -> "the portal is not well; please try again later";
                case NOT_IMPLEMENTED ->
                    "this Transfer-Encoding is none the portal reads; send the length of the body, or send it chunked";
                default ->
                    "this request cannot be read; the address is " + GraphQlAnswer.PATH
                            + ", and headers are written as HTTP has them";
            };
        }
    }
}
