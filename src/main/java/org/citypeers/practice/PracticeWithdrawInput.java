package org.citypeers.practice;

/// Which practice is taken back, and why.
record PracticeWithdrawInput(PracticeBy by, String reason) {}
