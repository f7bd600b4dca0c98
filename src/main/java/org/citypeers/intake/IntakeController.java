package org.citypeers.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The door for files in both directions; who may use it is decided before.
@Controller
class IntakeController {
    private final Intake intake;
    private final Exports exports;

    IntakeController(Intake intake, Exports exports) {
        this.intake = intake;
        this.exports = exports;
    }

    @PostMapping("/intake/{kind}")
    void take(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        intake.take(kind, request, response);
    }

    @GetMapping("/export/{kind}")
    void give(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        exports.give(kind, request, response);
    }
}
