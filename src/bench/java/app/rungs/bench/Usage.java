package app.rungs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The clock and the processor time of the whole process, from when it was made. */
final class Usage {

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long begin = System.nanoTime();
    private final long used = system.getProcessCpuTime();

    double millis() {
        return (System.nanoTime() - begin) / 1e6;
    }

    double cpuMillis() {
        return (system.getProcessCpuTime() - used) / 1e6;
    }

    /** What the process holds of the machine's memory now, in MB; 0 where the system does not say. */
    static double residentMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
