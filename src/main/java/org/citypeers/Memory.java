package org.citypeers;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/// Keeps the portal small beside others on one machine: a JVM that was told nothing takes a quarter of the memory and
/// gives little of it back. Only flags that may be set while the JVM runs, and none the operator has set.
final class Memory {
    private static final Map<String, String> MODEST = Map.of(
            "G1PeriodicGCInterval", "15000",
            "MinHeapFreeRatio", "10",
            "MaxHeapFreeRatio", "25",
            "SoftMaxHeapSize",
                    String.valueOf(Math.min(640L << 20, Runtime.getRuntime().maxMemory())));

    private Memory() {}

    static void beModest() {
        var flags = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        MODEST.forEach((name, value) -> {
            try {
                var flag = flags.getVMOption(name);
                if (flag.isWriteable() && flag.getOrigin() == com.sun.management.VMOption.Origin.DEFAULT)
                    flags.setVMOption(name, value);
            } catch (IllegalArgumentException notInThisJvm) {
                // another collector: it keeps its own habits
            }
        });
    }
}
