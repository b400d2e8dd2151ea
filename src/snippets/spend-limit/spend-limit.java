import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.models.messages.MessageCreateParams;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Works through a queue, stops it at once at a spend limit, and says what is left. */
class SpendLimit {
    private static final String MODEL = "claude-sonnet-5-5";

    // region: core
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv()
        .addInterceptor(NoRetryAtSpendLimit::new).build();

    static boolean isAboutMoney(AnthropicServiceException e) {
        if (e.statusCode() == 429) return e.headers().values("retry-after").isEmpty();
        // A limit of your own and an empty balance are a 400 without a code: the words are all there is.
        String words = e.apiMessage().orElse("");
        return e.statusCode() == 402 || words.startsWith("You have reached your specified")
            || words.startsWith("Your credit balance is too low");
    }

    /** A 429 without retry-after is a spend limit, which the SDK would repeat. */
    static HttpResponse mark(HttpResponse answer) {
        boolean spent = answer.statusCode() == 429 && answer.headers().values("retry-after").isEmpty();
        return spent ? new Final(answer) : answer; // with x-should-retry: false, which the SDK obeys
    }
    // endregion

    record NoRetryAtSpendLimit(HttpClient next) implements HttpClient {
        public HttpResponse execute(HttpRequest request, RequestOptions options) {
            return mark(next.execute(request, options));
        }

        public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
            return next.executeAsync(request, options).thenApply(SpendLimit::mark);
        }

        public void close() {
            next.close();
        }
    }

    record Final(HttpResponse answer) implements HttpResponse {
        public Headers headers() {
            return answer.headers().toBuilder().replace("x-should-retry", "false").build();
        }

        public int statusCode() {
            return answer.statusCode();
        }

        public InputStream body() {
            return answer.body();
        }

        public void close() {
            answer.close();
        }
    }

    static void drain(Deque<String> queue) {
        while (!queue.isEmpty()) {
            MessageCreateParams params = MessageCreateParams.builder()
                .model(MODEL).maxTokens(1024).addUserMessage(queue.element()).build();
            String text = client.messages().create(params).content().stream()
                .flatMap(block -> block.text().stream())
                .map(block -> block.text()).reduce("", String::concat);
            System.out.println(queue.remove() + ": " + text);
        }
    }

    public static void main(String[] args) {
        Deque<String> queue = new ArrayDeque<>(args.length > 0 ? List.of(args) : List.of("Say hello."));
        try {
            drain(queue);
        } catch (AnthropicServiceException e) {
            if (!isAboutMoney(e)) throw e;
            System.err.printf("stopped with %d left: %s, %s%n",
                queue.size(), e.errorCode().orElse("no code"), e.apiMessage().orElse("no message"));
            System.exit(1);
        }
    }
}
