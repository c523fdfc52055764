import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/formats/picture.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { withParts, wordFile } from '../../builders/word.ts';

/**
 * A folder with the transitional schemas of ECMA-376 (wml.xsd and its neighbours). They are not ours to pass on; those of
 * github.com/python-openxml/python-docx, in ref/xsd, will do, and so will those of the standard itself.
 */
const schemas = process.env.BROBYGGER_ECMA_376 ?? '';
const ready = schemas !== '' && runs('python3', ['-c', 'from lxml import etree']);
if (!ready)
  process.stderr.write(
    'SKIPPED: BROBYGGER_ECMA_376 names no folder of schemas, or lxml is not installed, so no Word file was held against them.\n',
  );

/** What is to be ignored is taken out first, as part 3 of the standard asks. The schemas name the `xml:` namespace and do not bring it. */
const VALIDATE = `
import io, json, os, sys, zipfile
from lxml import etree
folder, file = sys.argv[1:]
XML, MC = 'http://www.w3.org/XML/1998/namespace', 'http://schemas.openxmlformats.org/markup-compatibility/2006'
XSD = 'http://www.w3.org/2001/XMLSchema'
own = '<schema xmlns="%s" targetNamespace="%s"><attribute name="space" type="string"/><attribute name="lang" type="string"/></schema>' % (XSD, XML)
class Own(etree.Resolver):
    def resolve(self, url, id, context):
        return self.resolve_string(own, context) if url.endswith('own-xml.xsd') else None
parser = etree.XMLParser()
parser.resolvers.add(Own())
def schema(name):
    tree = etree.parse(os.path.join(folder, name), parser)
    for one in tree.getroot().iter('{%s}import' % XSD):
        if one.get('namespace') == XML: one.set('schemaLocation', 'own-xml.xsd')
    return etree.XMLSchema(tree)
words = schema('wml.xsd')
wrong, judged = [], []
package = zipfile.ZipFile(file)
for name in package.namelist():
    if not name.endswith('.xml'): continue
    root = etree.parse(io.BytesIO(package.read(name))).getroot()
    if 'wordprocessingml' not in etree.QName(root).namespace: continue
    ignored = {root.nsmap[prefix] for prefix in (root.get('{%s}Ignorable' % MC) or '').split()} | {MC}
    for element in root.iter():
        for attribute in list(element.attrib):
            if etree.QName(attribute).namespace in ignored: del element.attrib[attribute]
    judged.append(name)
    if not words.validate(root): wrong += ['%s: %s' % (name, fault.message) for fault in words.error_log]
print(json.dumps({'wrong': wrong, 'judged': judged}))
`;

const branding = { logo: { picture: everythingPictures.get('rampe.png') as Picture, text: 'Logo for DH' } };
const papers = [
  ...projectFiles('examples', '.md').map(({ name, text }) => [name, text] as const),
  ['everything-paper.md', everythingPaper] as const,
];

describe('a Word file, held against the schemas of ECMA-376', () => {
  it.skipIf(!ready).each(papers)('is valid in every part: %s', async (_name, text) => {
    const path = join(await temporaryFolder(), 'papir.docx');
    await writeFile(path, await wordFile(text, { pictures: everythingPictures, branding, origin: 'abc' }));
    const { wrong, judged } = validated(path);
    expect(wrong).toEqual([]);
    const parts = ['document', 'styles', 'numbering', 'footnotes', 'settings'].map(
      (part) => `word/${part}.xml`,
    );
    expect(judged).toEqual(expect.arrayContaining(parts));
  });

  it.skipIf(!ready)('is seen to be broken', async () => {
    const path = join(await temporaryFolder(), 'papir.docx');
    const broken = withParts(await wordFile('# T\n\nTekst.\n'), {
      'word/document.xml': (xml) => xml.replace('<w:p>', '<w:p><w:findes.ikke/>'),
    });
    await writeFile(path, broken);
    expect(validated(path).wrong).toEqual([expect.stringContaining('findes.ikke')]);
  });
});

function validated(path: string): { readonly wrong: readonly string[]; readonly judged: readonly string[] } {
  return JSON.parse(execFileSync('python3', ['-c', VALIDATE, schemas, path], { encoding: 'utf8' }));
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
