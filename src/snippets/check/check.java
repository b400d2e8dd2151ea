import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicIoException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.errors.UnauthorizedException;
import java.time.Duration;

/** Tells network, key and model problems apart without spending a token. */
class Check {
    private static final String MODEL = "claude-sonnet-5-5";

    // region: core
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv()
        .maxRetries(0).timeout(Duration.ofSeconds(20)).build();

    static String check(String model) {
        try {
            boolean found = client.models().list().autoPager().stream()
                .anyMatch(entry -> entry.id().equals(model));
            return "key works, %s is %s its models".formatted(model, found ? "among" : "NOT among");
        } catch (UnauthorizedException e) {
            return "reachable, but the key is refused: " + e.apiMessage().orElse("no message");
        } catch (AnthropicServiceException e) {
            return "reachable, but HTTP %d, request id %s".formatted(e.statusCode(), e.requestId().orElse("none"));
        } catch (AnthropicIoException e) {
            return "not reachable: " + e.getCause();
        }
    }
    // endregion

    public static void main(String[] args) {
        String verdict = check(MODEL);
        System.out.println(verdict);
        System.exit(verdict.contains("is among") ? 0 : 1);
    }
}
