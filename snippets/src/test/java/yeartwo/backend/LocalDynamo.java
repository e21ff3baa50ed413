package yeartwo.backend;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** DynamoDB Local for a program that is no test. It ends when it is closed. */
public final class LocalDynamo implements AutoCloseable {

    private final Backend backend = new Embedded("a program asked for it");
    private final SdkHttpClient http = ApacheHttpClient.create();
    private final Aws aws;

    /** Starts it; tables are named after the program. */
    public LocalDynamo(Class<?> program) {
        aws = new Aws(backend, http, new TestName(program.getSimpleName(), "main"));
    }

    /** Clients of DynamoDB, and tables; of no other service. */
    public Aws aws() {
        return aws;
    }

    @Override
    public void close() {
        try {
            aws.close();
        } catch (Exception failed) { // as clients declare
            throw new IllegalStateException("a client did not close", failed);
        }
        http.close();
        backend.close();
    }
}
