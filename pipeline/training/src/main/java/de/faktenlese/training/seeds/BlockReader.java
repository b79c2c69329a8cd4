// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks a newsletter's Markdown and hands each block to a writer. Emphasis is not carried over. */
final class BlockReader extends AbstractVisitor {

    private final BlockWriter writer;

    private BlockReader(BlockWriter writer) {
        this.writer = writer;
    }

    /** Hands all blocks of a newsletter to a writer, in text order. */
    static void copy(Newsletter newsletter, BlockWriter writer) throws IOException {
        try {
            newsletter.body().accept(new BlockReader(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void visit(Heading heading) {
        write(() -> writer.heading(heading.getLevel(), textOf(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        write(() -> writer.paragraph(textOf(paragraph)));
    }

    @Override
    public void visit(ListItem item) {
        write(() -> writer.item(markerOf(item), textOf(item)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            write(() -> writer.table(rowsOf(table)));
        }
    }

    private static String markerOf(ListItem item) {
        if (item.getParent() instanceof OrderedList list) {
            int number = list.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            return number + ".";
        }
        return "•";
    }

    private static List<List<String>> rowsOf(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node section : childrenOf(table)) {
            for (Node row : childrenOf(section)) {
                if (row instanceof TableRow) {
                    rows.add(childrenOf(row).stream().map(BlockReader::textOf).toList());
                }
            }
        }
        return rows;
    }

    private static List<Node> childrenOf(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private static void write(Block block) {
        try {
            block.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One block on its way to the writer: what lets the visitor, which may throw nothing, call it. */
    private interface Block {
        void write() throws IOException;
    }
}
