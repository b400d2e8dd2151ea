import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.ErrorObject;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.anthropic.models.messages.batches.MessageBatch;
import com.anthropic.models.messages.batches.MessageBatchIndividualResponse;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sends work that can wait as a batch and collects the results. */
class Batch {
    private static final String MODEL = "claude-haiku-5-5";
    private static final long POLL_MILLIS =
        (long) (1000 * Double.parseDouble(System.getenv().getOrDefault("POLL_SECONDS", "60")));
    private static final AnthropicClient client =
        AnthropicOkHttpClient.builder().fromEnv().maxRetries(5).build();

    static MessageBatch submit(List<String> names) {
        BatchCreateParams.Builder requests = BatchCreateParams.builder();
        for (String name : names) {
            requests.addRequest(BatchCreateParams.Request.builder()
                .customId(name)
                .params(BatchCreateParams.Request.Params.builder()
                    .model(MODEL).maxTokens(1024).addUserMessage("Describe " + name + ".").build())
                .build());
        }
        return client.messages().batches().create(requests.build());
    }

    // region: core
    /** Fills in the answers by id, and the ids worth sending again. */
    static void collect(MessageBatch batch, SortedMap<String, String> answers, SortedSet<String> again)
            throws InterruptedException {
        while (!batch.processingStatus().equals(MessageBatch.ProcessingStatus.ENDED)) {
            Thread.sleep(POLL_MILLIS);
            batch = client.messages().batches().retrieve(batch.id());
        }
        try (StreamResponse<MessageBatchIndividualResponse> results =
                client.messages().batches().resultsStreaming(batch.id())) {
            results.stream().forEach(item -> { // in any order
                item.result().succeeded().ifPresent(success ->
                    answers.put(item.customId(), success.message().content().stream()
                        .flatMap(block -> block.text().stream())
                        .map(block -> block.text()).reduce("", String::concat)));
                if (item.result().errored().map(e -> canPass(e.error().error())).orElse(item.result().isExpired()))
                    again.add(item.customId());
            });
        }
    }

    static boolean canPass(ErrorObject error) {
        return error.isApiError() || error.isOverloadedError() || error.isTimeoutError() || error.isRateLimitError();
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        SortedMap<String, String> answers = new TreeMap<>();
        SortedSet<String> again = new TreeSet<>();
        collect(submit(args.length > 0 ? List.of(args) : List.of("alpha", "beta")), answers, again);
        answers.forEach((name, text) -> System.out.println(name + ": " + text));
        System.out.println("again: " + (again.isEmpty() ? "none" : String.join(" ", again)));
    }
}
