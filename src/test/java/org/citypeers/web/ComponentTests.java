package org.citypeers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Parts of pages, each alone in a real browser: `frontend/src/**/*.test.tsx`.
class ComponentTests {
    @Test
    void componentsKeepTheirPromises() throws IOException, InterruptedException {
        assumeFalse(Boolean.getBoolean("skip.frontend"), "built with -Dskip.frontend: there are no components to test");
        var browser = Browser.run(Map.of(), "npm", "run", "--silent", "test");
        assertThat(browser.exit()).as(browser.report()).isZero();
    }
}
