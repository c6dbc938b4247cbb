import { dirname, join } from 'node:path';

import { buildModel, sourceFolder } from '../../../nlu/build';
import { featurise } from '../../../nlu/features/featurise';
import { corpusHash } from '../../../nlu/model/hash';
import { createManager, nluOf } from '../../../nlu/model/host';
import { builtHash, loadModel } from '../../../nlu/model/model-file';

const modelDir = join(dirname(sourceFolder()), 'build', 'model');

describe('NLP.js as host', () => {
  beforeAll(() => buildModel(modelDir), 120_000);

  it('classifies through its own pipeline as the plug-in does alone', async () => {
    const manager = createManager();
    const { classifiers } = loadModel(modelDir);
    nluOf(manager, 'zh').fromJSON(classifiers.zh);
    nluOf(manager, 'en').fromJSON(classifiers.en);
    const through = await manager.process('zh', '快递到哪了');
    const [best] = nluOf(manager, 'zh').classify(featurise('zh', '快递到哪了'));
    expect(through.classifications[0]).toEqual(best);
    expect(through.intent).toBe('check_logistics');
  });

  it('builds a model once: the next build finds its hash', async () => {
    expect(builtHash(modelDir)).toBe(corpusHash(sourceFolder()));
    await expect(buildModel(modelDir)).resolves.toBe(false);
  });

  it('names the remedy when there is no model', () => {
    expect(() => loadModel(join(modelDir, 'nowhere'))).toThrow(/npm run build/);
    expect(builtHash(join(modelDir, 'nowhere'))).toBeUndefined();
  });
});
