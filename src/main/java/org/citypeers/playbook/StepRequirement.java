package org.citypeers.playbook;

/// Whether a playbook works without a step.
public enum StepRequirement {
    REQUIRED,
    OPTIONAL
}
