import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.RateLimitException;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;

/** Waits out a rate limit, and stops at once when a budget is used up. */
class RateLimit {
    private static final String MODEL = "claude-sonnet-5-5";

    // region: core
    // This loop repeats a 429; the SDK must not do it too.
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv().maxRetries(0).build();

    static Message ask(MessageCreateParams params, long patienceMillis) throws InterruptedException {
        long deadline = System.currentTimeMillis() + patienceMillis;
        while (true) {
            try {
                return client.messages().create(params);
            } catch (RateLimitException e) {
                // Without retry-after a spend limit is reached: no wait helps.
                String after = e.headers().values("retry-after").stream().findFirst().orElseThrow(() -> e);
                long wait = (long) (Double.parseDouble(after) * (1000 + Math.random() * 100));
                if (System.currentTimeMillis() + wait > deadline) throw e;
                Thread.sleep(wait);
            }
        }
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(1024).addUserMessage("Say hello.").build();
        try {
            ask(params, 120_000).content().stream()
                .flatMap(block -> block.text().stream())
                .forEach(block -> System.out.println(block.text()));
        } catch (RateLimitException e) {
            System.err.printf("stopped: %s, request id %s%n",
                e.errorCode().orElse("rate limit"), e.requestId().orElse("none"));
            System.exit(1);
        }
    }
}
