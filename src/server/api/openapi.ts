import { z } from 'zod';
import type { AnyAction } from '../../actions/action.ts';
import { answerRef, fieldSchema, type JsonSchema, schemasOf } from './schemas.ts';

/** A description of the API in OpenAPI 3.1. */
export interface OpenApi {
	readonly openapi: '3.1.0';
	readonly info: JsonSchema;
	readonly servers: readonly JsonSchema[];
	readonly tags: readonly { readonly name: string }[];
	readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly responses: JsonSchema };
}

const refusals: readonly (readonly [number, string])[] = [
	[400, 'A value can’t be used.'],
	[404, 'The record holds no such thing.'],
	[409, 'The record has moved on meanwhile.'],
	[413, 'The file is too large.'],
	[422, 'The file can’t be read.'],
];

const nounOf = ({ name }: AnyAction): string => name.slice(0, name.indexOf('.'));

/** Names of the parameters in a path: `/bodies/{body}` gives `body`. */
export const pathParameters = (path: string): readonly string[] =>
	[...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

/** Describes actions; made from the same list and schemas that serve them. */
export function openApiOf(actions: readonly AnyAction[], version: string): OpenApi {
	const paths: Record<string, Record<string, JsonSchema>> = {};
	for (const each of actions) paths[each.path] = { ...paths[each.path], [each.method]: operationOf(each) };
	return {
		openapi: '3.1.0',
		info: {
			title: 'Rapporteur',
			version,
			description: 'The record of formal working bodies. Every fact cites the paragraph that made it so.',
		},
		servers: [{ url: '/api' }],
		tags: [...new Set(actions.map(nounOf))].map((name) => ({ name })),
		paths,
		components: { schemas: { ...schemasOf(actions), Error: errorSchema }, responses: responses() },
	};
}

function operationOf(each: AnyAction): JsonSchema {
	const inPath = pathParameters(each.path);
	const fields = Object.entries(each.input.shape);
	const parameters = fields
		.filter(([name]) => inPath.includes(name) || each.method === 'get')
		.map(([name, schema]) => parameterOf(name, schema, inPath.includes(name)));
	const inBody = fields.filter(([name]) => !inPath.includes(name));
	return {
		operationId: each.name,
		summary: each.summary,
		tags: [nounOf(each)],
		parameters,
		...(each.method === 'post' && inBody.length > 0 ? { requestBody: bodyOf(inBody) } : {}),
		responses: {
			200: { description: 'The answer.', content: { 'application/json': { schema: answerRef(each) } } },
			...Object.fromEntries(refusals.map(([status]) => [status, { $ref: `#/components/responses/${status}` }])),
		},
	};
}

const isOptional = (schema: z.core.$ZodType): boolean => z.safeParse(schema, undefined).success;

function parameterOf(name: string, schema: z.core.$ZodType, inPath: boolean): JsonSchema {
	const { description, ...rest } = fieldSchema(schema);
	return {
		name,
		in: inPath ? 'path' : 'query',
		required: inPath || !isOptional(schema),
		...(description === undefined ? {} : { description }),
		schema: rest,
	};
}

function bodyOf(fields: readonly (readonly [string, z.core.$ZodType])[]): JsonSchema {
	const schema = {
		type: 'object',
		properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])),
		required: fields.filter(([, field]) => !isOptional(field)).map(([name]) => name),
	};
	return { required: true, content: { 'application/json': { schema } } };
}

const errorSchema: JsonSchema = {
	type: 'object',
	properties: {
		error: {
			type: 'object',
			properties: {
				reason: { type: 'string' },
				sentence: { type: 'string', description: 'For a person: what is the matter and what to do.' },
			},
			required: ['reason', 'sentence'],
		},
	},
	required: ['error'],
};

const responses = (): JsonSchema =>
	Object.fromEntries(
		refusals.map(([status, description]) => [
			status,
			{ description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
		]),
	);
