import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.NotFoundException;
import com.anthropic.models.models.ModelInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Checks the model ids of a configuration before anything depends on them. */
class ModelCheck {
    private static final List<String> MODELS =
        List.of("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5");
    private static final AnthropicClient client = AnthropicOkHttpClient.fromEnv();

    // region: core
    /** A retired id, an invented one and one that is not yours get the same answer: 404. */
    static String check(String model) {
        try {
            ModelInfo found = client.models().retrieve(model);
            String state = found.lifecycle().asString();
            return found.retiresAt().map(day -> state + ", retires " + day.toLocalDate()).orElse(state);
        } catch (NotFoundException e) {
            return "unknown";
        }
    }
    // endregion

    public static void main(String[] args) {
        boolean unknown = false;
        for (String model : args.length > 0 ? List.of(args) : MODELS) {
            String state = check(model);
            System.out.println(model + ": " + state);
            unknown |= state.equals("unknown");
        }
        if (!unknown) return;
        String mine = client.models().list().autoPager().stream()
            .map(ModelInfo::id).collect(Collectors.joining(", "));
        System.err.println("this key may use: " + mine);
        System.exit(1);
    }
}
