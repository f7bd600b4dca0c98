package org.citypeers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The whole portal on a random port with a real graph and a real index in a folder of its own, once for all tests of
/// the JVM: so every test brings what it asks for under a source name of its own, and leaves the rest alone.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = CityPeers.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "citypeers.shelf=false",
            // all tests call from one address, as nobody does
            "citypeers.callers.address-budget=1000000000",
            // where everything is tested at once, a search waits for the processor
            "citypeers.library.search-timeout=20s"
        })
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestFolder.class)
public @interface PortalTest {}
