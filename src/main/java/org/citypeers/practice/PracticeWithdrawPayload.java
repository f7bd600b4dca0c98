package org.citypeers.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a withdrawal.
///
/// @param id of the practice that is gone
/// @param unsearchable true when search has forgotten it already
record PracticeWithdrawPayload(@Nullable String id, boolean unsearchable, List<PracticeError> errors) {}
