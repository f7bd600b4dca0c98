package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Shows the contract of files as text, since a browser would offer Markdown as a download.
@Configuration(proxyBeanMethods = false)
class IntakeContract {
    @Bean
    RouterFunction<ServerResponse> intakeContract() {
        return RouterFunctions.route()
                .GET(
                        IntakePage.CONTRACT,
                        request -> ServerResponse.ok()
                                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                                .body(new ClassPathResource("resources-library/README.md").getContentAsString(UTF_8)))
                .build();
    }
}
