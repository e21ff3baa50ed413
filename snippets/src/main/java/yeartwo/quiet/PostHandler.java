package yeartwo.quiet;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/** Answers {@code GET /posts/{slug}} and remembers nothing between two requests. */
final class PostHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Posts posts;

    PostHandler(Posts posts) {
        this.posts = posts;
    }

    // tag::answer-one-request[]
    @Override
    public APIGatewayV2HTTPResponse handleRequest(
            APIGatewayV2HTTPEvent event, Context context) {
        String slug = event.getPathParameters().get("slug"); // <1>
        return posts.title(slug)
                .map(title -> answer(200, title))
                .orElseGet(() -> answer(404, "No such post")); // <2>
    }

    private static APIGatewayV2HTTPResponse answer(int status, String body) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withBody(body)
                .build();
    }
    // end::answer-one-request[]
}
