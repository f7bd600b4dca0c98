package org.citypeers.playbook;

/// What following a playbook leads to.
public enum PlaybookKind {
    /// A public plan of the city.
    PLAN,
    /// A piece of work with residents.
    INITIATIVE,
    /// The city joins a coalition.
    JOIN,
    /// A request for money or a place.
    APPLICATION,
    /// How to do something, without one of these ends.
    GUIDE
}
