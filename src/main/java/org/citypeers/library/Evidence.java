package org.citypeers.library;

import java.util.List;
import java.util.Set;
import org.citypeers.shared.IndexedItem.Association;

/// A document that speaks for somebody.
///
/// @param kind practice, implementation, playbook or resource
/// @param score how well it answers the words; comparable within one answer only
/// @param carried how much of what the words say it has, 0 to 1, each word weighed by how rare it is
/// @param associations which person or city it speaks for, and how strongly
/// @param topics node ids of its topics and all wider ones
/// @param words those of the question it answers, in their order
public record Evidence(
        String id,
        String kind,
        String title,
        String slug,
        double score,
        double carried,
        List<Association> associations,
        Set<String> topics,
        List<String> words) {}
