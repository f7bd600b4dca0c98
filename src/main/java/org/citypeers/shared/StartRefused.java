package org.citypeers.shared;

/// The portal cannot start, for a reason the operator can mend: one sentence and an exit code, never a stack trace.
public final class StartRefused extends RuntimeException {
    public static final int FOLDER_IN_USE = 3;
    public static final int NO_SPACE = 4;
    public static final int PORT_IN_USE = 5;
    public static final int SERVER_UNREACHABLE = 6;
    public static final int NEWER_GRAPH = 7;
    public static final int FOLDER_UNUSABLE = 8;
    public static final int NO_GRAPH = 9;

    private final int exitCode;

    public StartRefused(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
