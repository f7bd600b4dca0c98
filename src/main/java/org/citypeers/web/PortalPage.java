package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A page of the portal: the document its front end asks first, and how the answer reads without JavaScript. Every page
/// in `frontend/src/routes.ts` has one of these as a bean.
interface PortalPage {
    /// Path as `routes.ts` has it, in the words of Spring: `/playbooks/{slug}`.
    String path();

    /// Name of the operation the front end asks first; empty for a page that asks nothing.
    default Optional<String> document() {
        return Optional.empty();
    }

    /// The parameters that make the page, in the order in which its address has them.
    default List<Parameter> parameters() {
        return List.of();
    }

    /// The variables exactly as the front end would send them; null and absent are the same.
    default Map<String, Object> variables(Visit visit) {
        return Map.of();
    }

    /// Where the reader is led instead, where the answer says what was meant; empty where the page is shown.
    default Optional<Address> meant(JsonNode data, Visit visit) {
        return Optional.empty();
    }

    /// What of an address the API did not take, where every choice in it is one there is; empty where nobody can say.
    ///
    /// @param data `data` of the answer, as far as it came
    /// @param said what the API said of it
    default List<Wrong> refused(JsonNode data, List<String> said, Visit visit) {
        return List.of();
    }

    /// The page that tells of words which ask for nothing, as the API found; empty where the address is what is wrong.
    ///
    /// @param data `data` of the answer, as far as it came
    /// @param said what the API said of it
    default Optional<Reading> nothingAsked(JsonNode data, List<String> said, Visit visit) {
        return Optional.empty();
    }

    /// What of an address is the name of something that is not there, as the answer shows.
    default List<Wrong> unknown(JsonNode data, Visit visit) {
        return List.of();
    }

    /// The answer as a reading; empty when the page's thing is not there, which is HTTP 404.
    ///
    /// @param data `data` of the answer; a missing node without a document
    Optional<Reading> read(JsonNode data, Visit visit);
}
