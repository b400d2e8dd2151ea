import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.RateLimitException;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import java.time.Duration;
import java.time.Instant;

/** Waits out a rate limit, and stops at once when a budget is used up. */
class RateLimit {
    private static final String MODEL = "claude-sonnet-5-5";

    // region: core
    // This loop owns the repeats of a 429, so the SDK must not repeat it as well.
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv().maxRetries(0).build();

    static Message ask(MessageCreateParams params, Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            try {
                return client.messages().create(params);
            } catch (RateLimitException e) {
                String after = e.headers().values("retry-after").stream().findFirst().orElse(null);
                // Without retry-after a spend limit is reached, and no wait helps.
                if (after == null) throw e;
                double spread = 1 + Math.random() / 10; // callers that failed together
                Duration wait = Duration.ofMillis((long) (Double.parseDouble(after) * 1000 * spread));
                if (Instant.now().plus(wait).isAfter(deadline)) throw e;
                Thread.sleep(wait.toMillis());
            }
        }
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(1024).addUserMessage("Say hello.").build();
        try {
            ask(params, Duration.ofMinutes(2)).content().stream()
                .flatMap(block -> block.text().stream())
                .forEach(block -> System.out.println(block.text()));
        } catch (RateLimitException e) {
            System.err.printf("stopped: %s, request id %s%n",
                e.errorCode().orElse("rate limit"), e.requestId().orElse("none"));
            System.exit(1);
        }
    }
}
