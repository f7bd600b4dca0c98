package org.citypeers.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a submission.
///
/// @param searchable true when search finds it already
record PracticeSubmitPayload(@Nullable Practice practice, boolean searchable, List<PracticeError> errors) {}
