package org.citypeers;

/// Opens the door: says in one sentence when the Java it was started with is too old, and hands over to the portal.
/// Compiled for Java 17, so that an older Java can read it.
public final class Start {
    private static final int NEEDED = 25;
    private static final int WRONG_JAVA = 10;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("CityPeers needs Java " + NEEDED + " or newer and was started with Java " + found + " ("
                    + System.getProperty("java.home") + "): start it with the java of a newer JDK.");
            System.exit(WRONG_JAVA);
        }
        Class.forName("org.citypeers.Portal").getMethod("open", String[].class).invoke(null, (Object) arguments);
    }
}
