package org.citypeers.account;

import java.util.List;
import org.citypeers.shared.Scope;

/// What a token is to be.
///
/// @param days it lives
record TokenCreateInput(String name, String holder, List<Scope> scopes, boolean seesNetwork, int days) {}
