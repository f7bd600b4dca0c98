package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;

/// Tells people of addresses that the server refuses before anything of the portal sees them, such as `/%FF` or
/// `/a%00`, in the words and the frame of the portal.
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
            mistakes.getObject()
                    .page(String.valueOf(request.getRequestURI()), status, "")
                    .ifPresent(page -> write(page, response));
        }

        private static void write(String page, Response response) {
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(UTF_8.name());
                response.setHeader("Cache-Control", "no-cache");
                response.setHeader("Content-Security-Policy", Mistakes.POLICY);
                response.setHeader("X-Content-Type-Options", "nosniff");
                var writer = response.getReporter();
                if (writer == null) return;
                writer.write(page);
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException("the page of a refused address could not be sent", gone);
            }
        }
    }
}
