package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whom to call.
class PeersContactTests extends AskingPeers {
    @Test
    void onlyWhoAgreedToBeAskedIsSaidToBeReachable() {
        for (var edge : frostbarrow("").get("edges")) {
            var signals = edge.get("reasons")
                    .valueStream()
                    .map(one -> one.get("signal").asString())
                    .toList();
            var slug = edge.at("/node/slug").asString();
            assertThat(signals.contains("REACH")).as(slug).isEqualTo(slug.equals("pt-lead-a"));
        }
    }

    @Test
    void onlyWhoAgreedIsSuggestedAsAContact() {
        for (var edge : frostbarrow("").get("edges")) {
            var slug = edge.at("/node/slug").asString();
            var contact = edge.at("/contact/slug").asString("nobody");
            assertThat(contact)
                    .as(slug)
                    .isEqualTo(slug.equals("pt-a") || slug.equals("pt-lead-a") ? "pt-lead-a" : "nobody");
        }
    }

    @Test
    void ofACityWhoLedItOrHoldsAPostThereIsSuggestedThoughOnlyCitiesAreAskedFor() {
        PeersWorld.send(administrator, "cities", """
                {"id":"pt-w","name":"Westerly Sample","country":"US","population":9000}
                {"id":"pt-x","name":"Xavier Sample","country":"US","population":9000}
                {"id":"pt-y","name":"Yonder Sample","country":"US","population":9000}
                {"id":"pt-z","name":"Zephyr Sample","country":"US","population":9000}
                """);
        PeersWorld.send(administrator, "people", """
                {"id":"pt-lead-w","name":"Wanda West","city":"pt-w","title":"Clerk","contactable":true}
                {"id":"pt-clerk-w","name":"Wim West","posts":[{"role":"Mayor","city":"pt-w","from":"2024"}],"contactable":true}
                {"id":"pt-clerk-x","name":"Cora Xavier","city":"pt-x","title":"Clerk","contactable":true}
                {"id":"pt-shy-x","name":"Shy Xavier","posts":[{"role":"Mayor","city":"pt-x","from":"2024"}]}
                {"id":"pt-silent-y","name":"Dora Yonder","city":"pt-y","contactable":true,"listed":false}
                {"id":"pt-former-z","name":"Fay Zephyr","contactable":true,"posts":[{"role":"Clerk","city":"pt-z","from":"2001","to":"2003"}]}
                """);
        PeersWorld.send(administrator, "practices", """
                {"id":"pt-glow","title":"Glowmarrow ledgers","implementations":[\
                {"city":"pt-w","start":"2024","lead":["pt-lead-w"]},{"city":"pt-x","start":"2019","lead":["pt-shy-x"]},\
                {"city":"pt-y","start":"2020"},{"city":"pt-z","start":"2021"}]}
                """);
        var contacts = new HashMap<String, String>();
        for (var edge :
                ask(anybody, "\"query\": \"glowmarrow\", " + CITIES, Map.of()).get("edges"))
            contacts.put(
                    edge.at("/node/slug").asString(), edge.at("/contact/slug").asString("nobody"));
        assertThat(contacts)
                .isEqualTo(Map.of("pt-w", "pt-lead-w", "pt-x", "pt-clerk-x", "pt-y", "nobody", "pt-z", "nobody"));
    }
}
