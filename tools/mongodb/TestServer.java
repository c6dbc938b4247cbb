import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/**
 * mongo-java-server in memory on 127.0.0.1: `java -cp 'JARS/*' TestServer.java PORT`. Prints its address when it
 * serves and ends when its standard input does, so that it never outlives the run that started it.
 */
class TestServer {
    /** Its newest built-in version speaks wire version 8; the driver wants 9. */
    record Version(List<Integer> getVersionArray, int getWireVersion) implements MongoVersion {}

    public static void main(String[] arguments) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend().version(new Version(List.of(4, 4, 0), 9)));
        server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
        System.out.println(server.getConnectionString());
        while (System.in.read() >= 0) {
            // Wait for the end of input.
        }
        server.shutdownNow();
    }
}
