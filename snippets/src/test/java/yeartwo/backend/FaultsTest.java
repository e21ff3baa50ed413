package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

class FaultsTest {

    static final List<ExecutionInterceptor> ALTERING = List.of(new OtherRequest(), new Refusal(),
            new RefusalByTheService(), new OtherException(), new OtherBytes(), new OtherResponse());

    static final List<ExecutionInterceptor> HARMLESS = List.of(new Look(), new Loss());

    private final Faults faults = new Faults();

    @Test
    void areNamedOnceAndInOrder() {
        List<ExecutionInterceptor> watched = Stream
                .concat(faults.watched(new Refusal(), new Look()), faults.watched(new Look())).toList();

        assertThat(watched).hasSize(3);
        assertThat(faults.names()).containsExactly("Look", "Refusal");
    }

    @Test
    void wantNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> faults.watched(new ExecutionInterceptor() {
        }).toList()).withMessageContaining("give it one");
    }

    @ParameterizedTest
    @FieldSource("ALTERING")
    void areToldWhenTheyAlterWhatTheServiceIsAskedOrAnswers(ExecutionInterceptor fault, Aws aws) {
        ask(aws, fault);

        assertThat(aws.faults().altered()).containsExactly(fault.getClass().getSimpleName());
    }

    @ParameterizedTest
    @FieldSource("HARMLESS")
    void mayLookAndLoseAnAnswer(ExecutionInterceptor fault, Aws aws) {
        ask(aws, fault);

        assertThat(aws.faults().altered()).isEmpty();
    }

    /** Of a table that is there, and of one that is not, for faults that wait for an exception. */
    private static void ask(Aws aws, ExecutionInterceptor fault) {
        for (String table : List.of(aws.table("id"), "no-such-table")) {
            try {
                aws.dynamo(fault).getItem(get -> get.tableName(table)
                        .key(Map.of("id", AttributeValue.fromS("1"))));
            } catch (SdkException expected) {
                continue;
            }
        }
    }

    private static final class Look implements ExecutionInterceptor {
        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
            return ((GetItemResponse) context.response()).toBuilder().build();
        }
    }

    private static final class Loss implements ExecutionInterceptor {
        @Override
        public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
            throw SdkClientException.create("the answer was lost");
        }
    }

    private static final class OtherRequest implements ExecutionInterceptor {
        @Override
        public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
            return ((GetItemRequest) context.request()).toBuilder().consistentRead(true).build();
        }
    }

    private static final class Refusal implements ExecutionInterceptor {
        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            throw SdkClientException.create("refused");
        }
    }

    private static final class RefusalByTheService implements ExecutionInterceptor {
        @Override
        public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
            throw DynamoDbException.builder().message("refused").statusCode(400)
                    .awsErrorDetails(AwsErrorDetails.builder().errorMessage("refused").build()).build();
        }
    }

    private static final class OtherException implements ExecutionInterceptor {
        @Override
        public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
            return ((DynamoDbException) context.exception()).toBuilder().message("another").build();
        }
    }

    private static final class OtherBytes implements ExecutionInterceptor {
        @Override
        public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
                ExecutionAttributes attributes) {
            return Optional.of(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class OtherResponse implements ExecutionInterceptor {
        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
            return GetItemResponse.builder().item(Map.of("id", AttributeValue.fromS("2"))).build();
        }
    }
}
