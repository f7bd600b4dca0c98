package org.citypeers.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.citypeers.graphql.AddressBudget;
import org.citypeers.shared.ReaderProtection;
import org.citypeers.shared.Scope;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/// Who may ask for which path. There are no cookies and no sessions, only bearer tokens in a header, which no foreign
/// page can make a browser send: so there is nothing for a CSRF token to protect.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final List<String> METHODS =
            Stream.of(HttpMethod.values()).map(HttpMethod::name).toList();

    @Bean
    SecurityFilterChain security(HttpSecurity http, Tokens tokens, AddressBudget budget, Environment environment) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new TraceFilter(), HeaderWriterFilter.class)
                .addFilterBefore(new TokenFilter(tokens, budget), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(paths -> paths(paths, new ManagementPort(environment)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, failure) -> Refusals.unauthenticated(
                                        request, response, "this needs a token; send one as a bearer token"))
                        .accessDeniedHandler((request, response, failure) ->
                                Refusals.forbidden(request, response, "the token does not allow this")))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /// TRACE gets past the server and the firewall, so that it is refused as everything else is.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(METHODS);
        return firewall;
    }

    /// What the firewall turns away gets past everything that sets headers.
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, rejection) -> {
            protect(response);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> trace() {
        return server -> server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            ManagementPort management) {
        paths.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                // the page `/intake` itself is open: it is the form, in which the token is typed
                .requestMatchers("/intake/*/**", "/export/**")
                .hasAnyAuthority(Scope.INTAKE.name(), Scope.ADMIN.name())
                .requestMatchers(management)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .permitAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> protect(response));
    }

    private static void protect(HttpServletResponse response) {
        ReaderProtection.complete(response::containsHeader, response::setHeader);
    }
}
