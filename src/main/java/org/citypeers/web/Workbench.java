package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// What front-end developers work with: GraphiQL and the schema reference, both served from here alone.
@Configuration(proxyBeanMethods = false)
class Workbench implements WebMvcConfigurer {
    static final String WITHOUT_IT = "This portal was built without its pages (-Dskip.frontend), the workbench and the"
            + " schema reference among them. The contract stands at /graphql/schema.\n";

    /// The editor of GraphiQL writes styles of its own, brings letters as data and sets text as HTML; the portal's
    /// other pages, whose policy is stricter, do none of it.
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    RouterFunction<ServerResponse> developerPages() {
        return RouterFunctions.route()
                .route(reading("/graphiql/"), request -> page("workbench/index.html", Optional.of(POLICY)))
                .route(reading("/docs/api/"), request -> page("reference/index.html", Optional.empty()))
                .route(reading("/graphiql"), request -> elsewhere("/graphiql/"))
                .route(reading("/docs/api"), request -> elsewhere("/docs/api/"))
                .build();
    }

    /// As the portal's own assets: their names change with their content.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/graphiql/assets/**")
                .addResourceLocations("classpath:/workbench/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/docs/api/*.css", "/docs/api/*.svg")
                .addResourceLocations("classpath:/reference/")
                .setCacheControl(CacheControl.noCache());
    }

    private static ServerResponse page(String file, Optional<String> policy) throws IOException {
        var page = new ClassPathResource(file);
        if (!page.exists())
            return ServerResponse.status(HttpStatus.NOT_FOUND)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                    .body(WITHOUT_IT);
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noCache())
                .headers(headers -> policy.ifPresent(rules -> headers.set("Content-Security-Policy", rules)))
                .body(page.getContentAsByteArray());
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private static ServerResponse elsewhere(String path) {
        return ServerResponse.permanentRedirect(URI.create(path)).build();
    }
}
