package org.citypeers.library;

/// A step of a playbook that answers the question.
///
/// @param stepKey stable within the playbook
/// @param snippet the place in its text that answers best
/// @param url where it can be read
record StepHit(String stepKey, String title, String snippet, String url) {}
