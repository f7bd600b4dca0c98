package org.citypeers.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes nodes one that turned out to be the same thing: whatever spoke of the others speaks of the one that stays.
public final class Union {
    private Union() {}

    /// Moves relationships, parts and records of `gone` to `keep` and deletes `gone`. Their ids stay in `nodeId` of
    /// their records, so they can still be found by them. Properties of `keep` are left as they are.
    public static void absorb(Writing work, String keep, List<String> gone) {
        if (gone.isEmpty()) return;
        var both = Map.of("keep", keep, "gone", gone);
        move(work, "(gone)-[old]->(other)", "(keep)-[made:$(type(old))]->(other)", both);
        move(work, "(gone)<-[old]-(other)", "(keep)<-[made:$(type(old))]-(other)", both);
        work.run("""
                MATCH (part:Part)
                WHERE part.owner IN $gone
                SET part.owner = $keep
                """, both);
        work.run("""
                MATCH (gone:Thing)
                WHERE gone.id IN $gone
                DETACH DELETE gone
                """, both);
        work.changed(Stream.concat(Stream.of(keep), gone.stream()).toList());
    }

    private static void move(Writing work, String from, String to, Map<String, Object> both) {
        work.run("""
                MATCH (keep:Thing {id: $keep})
                MATCH (gone:Thing)
                WHERE gone.id IN $gone
                MATCH %s
                WHERE other <> keep AND NOT coalesce(other.id, '') IN $gone
                CREATE %s
                SET made = properties(old)
                SET made._owner = CASE WHEN old._owner IN $gone THEN $keep ELSE old._owner END
                DELETE old
                """.formatted(from, to), both);
    }
}
