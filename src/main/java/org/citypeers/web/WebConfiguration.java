package org.citypeers.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String WITHOUT_PAGES = "This portal was built without its pages (-Dskip.frontend). The API"
            + " answers at /graphql, its contract stands at /graphql/schema.\n";

    @Bean
    RouterFunction<ServerResponse> portalPages(List<PortalPage> all, Pages pages) {
        var routes = RouterFunctions.route();
        pages.frontEnd()
                .ifPresentOrElse(
                        frontEnd -> {
                            Kinds.route(routes);
                            for (var page : all)
                                for (var language : Language.values()) {
                                    var path = language.localize(page.path());
                                    if (path.equals("/")) {
                                        routes.route(read(path), request -> pages.answer(page, frontEnd, request));
                                        continue;
                                    }
                                    routes.route(
                                            read(path).or(read(path + "/")),
                                            request -> OneAddress.instead(request)
                                                    .orElseGet(() -> pages.answer(page, frontEnd, request)));
                                }
                        },
                        () -> routes.GET(
                                "/",
                                request -> ServerResponse.ok()
                                        .contentType(MediaType.TEXT_PLAIN)
                                        .body(WITHOUT_PAGES)));
        return routes.build();
    }

    static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    /// The name of a built file changes with its content, so it may be kept for ever.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
