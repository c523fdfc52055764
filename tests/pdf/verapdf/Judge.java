import java.io.FileInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 */
class Judge {
    /** Enough to count every failure of a long paper. */
    private static final int MOST_FAILURES = 100_000;

    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        List<String> profiles = List.of(args[0].split(","));
        int worst = 0;
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            for (String profile : profiles) worst = Math.max(worst, judge(profile, file));
        }
        System.exit(worst);
    }

    private static int judge(String profile, String file) {
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
            System.out.printf("%s\t%d\t%d\t%s%n", profile, rules.size(), result.getTotalAssertions(), file);
            rules.forEach((rule, first) -> System.out.printf("\t%s in %d places: %s (%s)%n",
                    rule, places.get(rule), first.getMessage(), first.getLocation().getContext()));
            return result.isCompliant() ? 0 : 1;
        } catch (Exception error) {
            System.out.printf("%s\tnot judged: %s\t%s%n", profile, error, file);
            return 2;
        }
    }
}
