// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.knowledge.Lexicons;
import de.faktenlese.entity.tagging.WordClusters;
import java.util.ArrayList;
import java.util.List;

/** Sees names by what they are made of and what stands right beside them. Thread-safe. */
public final class PatternWitness implements Witness {

    private final List<Pattern> patterns;

    /** A way to see a name that begins, or is announced, at a piece. */
    interface Pattern {

        /** Adds the claims that a piece gives rise to. */
        void look(Passage passage, int piece, List<Claim> claims);
    }

    private PatternWitness(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The shipped patterns. */
    public static PatternWitness of(Lexicons lexicons, CueWords cues, WordClusters clusters) {
        NameRun run = new NameRun(lexicons, clusters);
        WareWords wares = new WareWords(lexicons, cues);
        return new PatternWitness(List.of(new LegalFormPattern(lexicons, cues, run), new FamilyFirmPattern(lexicons, cues, run),
                new DatelinePattern(), new AuthorityPattern(lexicons, cues), new KindNounPattern(lexicons, cues, wares, run),
                new ModelNumberPattern(run), new CourtPattern(lexicons), new StaffPattern(cues, run), new DomainPattern(),
                new PersonPattern(lexicons, cues, run), new SmallLetterPattern(lexicons, run), new InnerCapitalPattern(run),
                new NameEndPattern(lexicons, cues, run), new CompanyVerbPattern(lexicons, cues, run),
                new ObjectPattern(lexicons, cues, run),
                new AppositionPattern(lexicons, cues, run), new TradeNamePattern(lexicons, cues, run),
                new MakerModelPattern(cues, run), new QuotedNamePattern(wares), new ProductFormPattern(cues, run),
                new CompoundPositionPattern(lexicons, run), new BareNounPattern(run),
                new CalledPattern(lexicons, cues, wares, run), new OfferedPattern(wares, cues, run),
                new NamedAsPattern(wares, cues, run)));
    }

    @Override
    public List<Claim> claims(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (int piece = 0; piece < passage.size(); piece++) {
            if (Lookalikes.at(passage, piece)) {
                continue;
            }
            for (Pattern pattern : patterns) {
                pattern.look(passage, piece, claims);
            }
        }
        return claims;
    }
}
