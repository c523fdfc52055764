import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Judges each file by each profile: {@code java Judge.java ua1,2a file...}.
 * One line a file and profile, tab-separated: profile, number of failed rules, number of rule checks passed and failed, file.
 * Below it one line a failed rule. Ends with 1 when any rule failed, with 2 when a file could not be judged.
 * As many files at a time as there are processors; what is said stands in the order of the files.
 */
class Judge {
    /** Enough to count every failure of a long paper. */
    private static final int MOST_FAILURES = 100_000;

    private record Verdict(int worst, String said) {}

    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        List<String> profiles = List.of(args[0].split(","));
        ExecutorService judges = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            for (String profile : profiles) verdicts.add(judges.submit(() -> judge(profile, file)));
        }
        int worst = 0;
        for (Future<Verdict> each : verdicts) {
            Verdict verdict = each.get();
            System.out.print(verdict.said());
            worst = Math.max(worst, verdict.worst());
        }
        judges.shutdown();
        System.exit(worst);
    }

    private static Verdict judge(String profile, String file) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
        try (var input = new FileInputStream(file);
                var parser = Foundries.defaultInstance().createParser(input, flavour);
                var validator = Foundries.defaultInstance()
                        .createValidator(flavour, MOST_FAILURES, false, false, false)) {
            var result = validator.validate(parser);
            Map<String, TestAssertion> rules = new TreeMap<>();
            Map<String, Integer> places = new HashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                rules.putIfAbsent(rule, assertion);
                places.merge(rule, 1, Integer::sum);
            }
            StringBuilder said = new StringBuilder();
            said.append("%s\t%d\t%d\t%s%n".formatted(profile, rules.size(), result.getTotalAssertions(), file));
            rules.forEach((rule, first) -> said.append("\t%s in %d places: %s (%s)%n".formatted(
                    rule, places.get(rule), first.getMessage(), first.getLocation().getContext())));
            return new Verdict(result.isCompliant() ? 0 : 1, said.toString());
        } catch (Exception error) {
            return new Verdict(2, "%s\tnot judged: %s\t%s%n".formatted(profile, error, file));
        }
    }
}
