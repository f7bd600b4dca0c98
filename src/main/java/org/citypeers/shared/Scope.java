package org.citypeers.shared;

/// What a caller may do, as granted by a token.
public enum Scope {
    /// Read what the caller's visibility tokens show.
    READ,
    /// Publish, change and withdraw practices.
    CONTRIBUTE,
    /// Send files to the intake and fetch exports.
    INTAKE,
    /// Everything, without a cost budget.
    ADMIN
}
